export type { GraphStats as GraphInfoMapper } from '../../store/graph-store.ts';
