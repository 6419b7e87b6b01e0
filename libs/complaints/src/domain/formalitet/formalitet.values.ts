/** How somebody was told that the complaint was received. */
export const acknowledgementForms = ['in-person', 'phone', 'letter', 'e-mail', 'digital-post'] as const;
export type AcknowledgementForm = (typeof acknowledgementForms)[number];

/** How a conversation is held. */
export const dialogueForms = ['meeting', 'phone', 'video', 'home-visit'] as const;
export type DialogueForm = (typeof dialogueForms)[number];

/** The steps of a conversation (styrket borgerkontakt). */
export const dialogueStages = ['offered', 'accepted', 'declined', 'held'] as const;
export type DialogueStage = (typeof dialogueStages)[number];

/** What they are called once they are taken. */
export const dialogueSteps = ['dialogue-offered', 'dialogue-accepted', 'dialogue-declined', 'dialogue-held'] as const;
export type DialogueStepName = (typeof dialogueSteps)[number];

/** The steps of a formalitet point, in the order in which they may follow one another. */
export const formalitetPointSteps = [
  'settled-by-dialogue',
  'answered',
  'second-stage-asked',
  'second-stage-answered',
] as const;
export type FormalitetPointStepName = (typeof formalitetPointSteps)[number];

/** The steps of the formalitet track once they are taken: of the whole complaint, and of a point. */
export const takenFormalitetSteps = ['acknowledged', ...dialogueSteps, ...formalitetPointSteps] as const;
export type TakenFormalitetStepName = (typeof takenFormalitetSteps)[number];

/** What the complainant says to a conversation that is offered. */
export const dialogueReplies = ['accepted', 'declined'] as const;
export type DialogueReply = (typeof dialogueReplies)[number];
