import type { Subject } from './put-right.js';

/** What people record of those who complain, alone and together, and of what they met. */
export const people: readonly Subject[] = [
  {
    heading: 'Parter',
    facts: [
      {
        what: 'at nogen blev part, og hvad der vides om dem',
        events: ['PartyAdded', 'PartyDetailsRecorded'],
        days: {
          joinedOn: ['correctPartyStep'],
          'age.on': ['correctPartyDetails'],
          'powerOfAttorney.receivedOn': ['correctPartyStep'],
        },
        rest: ['correctPartyStep', 'correctPartyDetails'],
      },
      {
        what: 'at nogen ikke er part længere',
        events: ['PartyLeft'],
        days: { leftOn: ['correctPartyStep'] },
        rest: ['correctPartyStep'],
      },
      {
        what: 'fuldmagten: bedt om, modtaget',
        events: ['PowerOfAttorneyAskedFor', 'PowerOfAttorneyReceived'],
        days: { askedOn: ['correctPartyStep'], receivedOn: ['correctPartyStep'] },
        rest: ['correctPartyStep'],
      },
      {
        what: 'om en part kan klage over et punkt',
        events: ['StandingAssessed'],
        days: { assessedOn: ['correctPartyStep'] },
        rest: ['correctPartyStep', 'assessStanding'],
      },
    ],
  },
  {
    heading: 'Forløbet',
    facts: [
      {
        what: 'et skift af rådgiver',
        events: ['AdviserChanged'],
        days: { changedOn: ['correctAdviserChange'] },
        rest: ['correctAdviserChange', 'removeAdviserChange'],
      },
      {
        what: 'at borgeren og kommunen var i kontakt',
        events: ['CitizenContactRecorded'],
        days: { contactedOn: ['correctCitizenContact'] },
        rest: ['correctCitizenContact', 'removeCitizenContact'],
      },
    ],
  },
  {
    heading: 'Fællesklagen',
    facts: [
      {
        what: 'fællesklagen: åbnet, afsluttet',
        events: ['CollectiveOpened', 'CollectiveClosed'],
        days: { openedOn: ['correctCollectiveDate'], closedOn: ['correctCollectiveDate'] },
        rest: ['correctCollectiveOpening', 'reopenCollective'],
      },
      {
        what: 'hvor mange familier nogen har sagt, der er',
        events: ['ParticipantsStated'],
        days: { statedOn: ['correctParticipantsStatement'] },
        rest: ['correctParticipantsStatement'],
      },
      {
        what: 'et fælles klagepunkt',
        events: ['SharedPointAdded'],
        days: { raisedOn: ['correctPointRaisedDate'] },
        rest: ['classifyPoint'],
      },
      {
        what: 'at en familie gik med, eller gik ud',
        events: ['FamilyJoined', 'FamilyLeft'],
        days: { joinedOn: ['correctCollectiveDate'], leftOn: ['correctCollectiveDate'] },
        rest: ['takeBackFamilyStep'],
      },
      {
        what: 'hvem der taler for familierne',
        events: ['SpokespersonNamed'],
        days: { namedOn: ['correctCollectiveDate'] },
        rest: ['nameSpokesperson'],
      },
    ],
  },
];
