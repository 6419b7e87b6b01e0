/** How somebody was told that the complaint was received. */
export const acknowledgementForms = ['in-person', 'phone', 'letter', 'e-mail', 'digital-post'] as const;
export type AcknowledgementForm = (typeof acknowledgementForms)[number];

/** How a conversation is held. */
export const dialogueForms = ['meeting', 'phone', 'video', 'home-visit'] as const;
export type DialogueForm = (typeof dialogueForms)[number];

/** What the complainant says to a conversation that is offered. */
export const dialogueReplies = ['accepted', 'declined'] as const;
export type DialogueReply = (typeof dialogueReplies)[number];
