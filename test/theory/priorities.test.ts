import { testCases } from './assert-interval.ts';
import { priorities } from './cases/priorities.ts';

testCases(priorities);
