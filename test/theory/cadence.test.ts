import { testCases } from './assert-interval.ts';
import { cadences } from './cases/cadence.ts';

testCases(cadences);
