import { testTheory } from './assert-interval.ts';

testTheory('Networks');
