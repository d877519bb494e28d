import { testCases } from './assert-interval.ts';
import { leadTimes } from './cases/lead-time.ts';

testCases(leadTimes);
