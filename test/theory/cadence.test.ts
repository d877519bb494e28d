import { testTheory } from './assert-interval.ts';

testTheory('Cadence and meetings');
