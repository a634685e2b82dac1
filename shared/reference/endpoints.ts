import { z } from 'zod';
import { command, query } from '#shared/contract/define.ts';
import { CodeEntry, Municipality, Organisation, Participant } from './reference.ts';

const nothing = z.strictObject({});
const newCode = z.strictObject(CodeEntry.omit({ revision: true, validFrom: true, validTo: true }).shape);
const newOrganisation = z.strictObject(Organisation.omit({ id: true, version: true }).shape);
const newMunicipality = z.strictObject(Municipality.omit({ id: true, version: true }).shape);
const newParticipant = z.strictObject(Participant.omit({ id: true, version: true }).shape);

export const referenceEndpoints = {
  /** The current revision of every code of every list, active or not, in list and position order. */
  codes: query({ input: nothing, output: z.array(CodeEntry) }),
  codeHistory: query({ input: z.strictObject({ list: CodeEntry.shape.list, code: CodeEntry.shape.code }), output: z.array(CodeEntry) }),
  addCode: command({ input: newCode, output: CodeEntry }),
  /** Writes a next revision; `revision` is the one the editor saw (stale otherwise). Switching off is `isActive: false`. */
  reviseCode: command({ input: newCode.extend({ revision: CodeEntry.shape.revision }), output: CodeEntry }),

  organisations: query({ input: nothing, output: z.array(Organisation) }),
  addOrganisation: command({ input: newOrganisation, output: Organisation }),
  saveOrganisation: command({ input: z.strictObject(Organisation.shape), output: Organisation }),

  municipalities: query({ input: nothing, output: z.array(Municipality) }),
  addMunicipality: command({ input: newMunicipality, output: Municipality }),
  saveMunicipality: command({ input: z.strictObject(Municipality.shape), output: Municipality }),

  participants: query({ input: nothing, output: z.array(Participant) }),
  addParticipant: command({ input: newParticipant, output: Participant }),
  saveParticipant: command({ input: z.strictObject(Participant.shape), output: Participant }),
};
