import { testTheory } from './assert-interval.ts';

testTheory('One server');
