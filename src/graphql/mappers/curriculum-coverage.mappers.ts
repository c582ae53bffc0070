export type {
  CurriculumCoverage as CurriculumCoverageMapper,
  OrderViolation as OrderViolationMapper,
} from '../../answers/curriculum-coverage.ts';
