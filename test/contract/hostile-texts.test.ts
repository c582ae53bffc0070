import { openEmbedded } from './answers.contract.ts';
import { describeHostileTexts } from './hostile-texts.contract.ts';

describeHostileTexts('The embedded store', openEmbedded);
