export type {
  CareerPath as CareerPathMapper,
  CareerPaths as CareerPathsMapper,
  CareerStep as CareerStepMapper,
} from '../../answers/career-paths.ts';
export type { PayChange as PayChangeMapper } from '../../domain/pay.ts';
