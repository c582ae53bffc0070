import { describeAnswers, openEmbedded } from './answers.contract.ts';

describeAnswers('The embedded store', openEmbedded);
