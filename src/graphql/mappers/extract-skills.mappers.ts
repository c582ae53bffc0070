export type { Mention as MentionMapper } from '../../domain/find-mentions.ts';
