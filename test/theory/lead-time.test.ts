import { testTheory } from './assert-interval.ts';

testTheory('Lead times');
