import { testCases } from './assert-interval.ts';
import { singleServer } from './cases/single-server.ts';

testCases(singleServer);
