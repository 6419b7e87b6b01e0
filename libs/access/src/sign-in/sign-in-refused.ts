/** Why a sign-in token was not taken. `service-away`: the sign-in service's keys could not be fetched. */
export type SignInFault =
  'missing' | 'malformed' | 'expired' | 'forged' | 'another-audience' | 'another-issuer' | 'service-away';

/** The caller is not known. Says why, never what the token held. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
  constructor(readonly fault: SignInFault) {
    super(fault);
  }
}
