import { testTheory } from './assert-interval.ts';

testTheory('Limits of authority');
