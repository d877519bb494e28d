import { testCases } from './assert-interval.ts';
import { networks } from './cases/networks.ts';

testCases(networks);
