import { testTheory } from './assert-interval.ts';

testTheory('Several servers');
