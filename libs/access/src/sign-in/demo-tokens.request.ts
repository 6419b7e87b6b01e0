import { IsIn } from 'class-validator';
import { demoPersonas, type PersonaName } from '../demo-personas.js';

const names = demoPersonas.map(({ persona }) => persona);

/** Who wants to sign in to the demo. */
export class DemoTokenRequest {
  /** The persona's name, as printed at the start. */
  @IsIn(names)
  persona!: PersonaName;
}
