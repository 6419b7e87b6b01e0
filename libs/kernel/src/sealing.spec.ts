import { sealedForPerson, sealedIdentifier, sealedText } from './sealing.js';

describe('A field that a schema marks as personal', () => {
  it('says that free text is sealed under the key of its stream', () => {
    expect(sealedText(400)).toEqual({ type: 'string', minLength: 1, maxLength: 400, sealed: { under: 'stream' } });
  });

  it('says beside which id a name stands that is sealed under that person’s key', () => {
    expect(sealedForPerson('personId')).toEqual({
      type: 'string',
      minLength: 1,
      maxLength: 200,
      sealed: { under: 'person', idIn: 'personId' },
    });
  });

  it('says that a person is found by what identifies them', () => {
    expect(sealedIdentifier('personId', 10)).toEqual({
      type: 'string',
      minLength: 1,
      maxLength: 10,
      sealed: { under: 'person', idIn: 'personId', finds: true },
    });
  });
});
