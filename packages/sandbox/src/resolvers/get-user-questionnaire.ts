import { notFound } from '../core/refusal.ts';
import type { Resolver } from './resolver.ts';

/** What became of the questions that the user was asked. */
export const getUserQuestionnaire: Resolver<'getUserQuestionnaire'> = async ({ subject: { user } }) => {
  if (!user.questionnaire) throw notFound(`User ${user.id} has no questionnaire`);
  return user.questionnaire;
};
