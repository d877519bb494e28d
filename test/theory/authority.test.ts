import { testCases } from './assert-interval.ts';
import { authority } from './cases/authority.ts';

testCases(authority);
