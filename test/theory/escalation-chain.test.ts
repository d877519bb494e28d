import { testCases } from './assert-interval.ts';
import { escalationChains } from './cases/escalation-chain.ts';

testCases(escalationChains);
