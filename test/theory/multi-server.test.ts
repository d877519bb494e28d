import { testCases } from './assert-interval.ts';
import { multiServerCases } from './cases/multi-server.ts';

testCases(multiServerCases);
