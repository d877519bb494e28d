import { testTheory } from './assert-interval.ts';

testTheory('The benchmark');
