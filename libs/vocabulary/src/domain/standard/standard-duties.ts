import { termTable } from './term-table.js';

/** The child act replaced the children's part of the social services act on this day. */
const childAct = '2024-01-01';
/** The present act on public access (act 606 of 12 June 2013) took effect on this day. */
const publicAccessAct = '2014-01-01';
const fvl = (paragraph: string) => ({ source: `Forvaltningsloven ${paragraph}` });
const ofl = (paragraph: string) => ({ source: `Offentlighedsloven ${paragraph}`, validFrom: publicAccessAct });
const bl = (paragraph: string) => ({ source: `Barnets lov ${paragraph}`, validFrom: childAct });

/** What the law demands of the handling of a case, each with its paragraph and the day it took effect here. */
export const standardDuties = termTable('duty', 'Lovgivningen om sagsbehandling', [
  ['FVL', 'Forvaltningsloven', 'Public Administration Act', { source: 'Forvaltningsloven' }],
  ['FVL.3_6', 'Inhabilitet', 'Disqualification', fvl('§§ 3-6')],
  ['FVL.7', 'Vejledningspligt', 'Duty to give guidance', fvl('§ 7')],
  ['FVL.8', 'Bisidder og partsrepræsentant', 'Support person and party representative', fvl('§ 8')],
  ['FVL.16', 'Partens aktindsigt', 'The party’s access to the file', fvl('§ 16')],
  ['FVL.19_20', 'Partshøring', 'Hearing of the parties', fvl('§§ 19-20')],
  ['FVL.22', 'Begrundelse af skriftlige afgørelser', 'Reasons for written decisions', fvl('§ 22')],
  ['FVL.24', 'Begrundelsens indhold', 'Content of the reasons', fvl('§ 24')],
  ['FVL.25', 'Klagevejledning', 'Guidance on how to appeal', fvl('§ 25')],
  ['FVL.27', 'Tavshedspligt', 'Duty of secrecy', fvl('§ 27')],
  [
    'OFL',
    'Offentlighedsloven',
    'Access to Public Administration Files Act',
    { source: 'Offentlighedsloven', validFrom: publicAccessAct },
  ],
  ['OFL.13', 'Notatpligt', 'Duty to record', ofl('§ 13')],
  ['OFL.15', 'Journalisering', 'Journalisation', ofl('§ 15')],
  ['OFL.36', 'Svar på aktindsigt inden for fristen', 'Access to files answered in time', ofl('§ 36')],
  ['BL', 'Barnets lov', 'Child Act', { source: 'Barnets lov', validFrom: childAct }],
  ['BL.5', 'Inddragelse af barnet', 'Involvement of the child', bl('§ 5')],
  ['BL.18', 'Screening', 'Screening', bl('§ 18')],
  ['BL.19', 'Afdækning', 'Limited assessment', bl('§ 19')],
  ['BL.20', 'Børnefaglig undersøgelse', 'Child assessment', bl('§ 20')],
  ['BL.91', 'Barnets plan', 'The child’s plan', bl('§ 91')],
  ['BL.95', 'Opfølgning', 'Follow-up', bl('§ 95')],
  ['BL.132_138', 'Behandling af underretninger', 'Handling of notifications of concern', bl('§§ 132-138')],
]);
