import type { Problems } from '@lydhoer/http';
import type { LinkingRefusal } from '../domain/linking/linking.refusals.js';

export const linkingProblems: Problems<LinkingRefusal> = {};
