import { contract, type Contract } from '#shared/contract/contract.ts';
import type { Client, Kind } from '#shared/contract/define.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import type { Bridge } from '#shared/shell/bridge.ts';

/** Told of everything that was answered to a request to store something. */
type OnStored = (answer: Answer<unknown>) => void;

/** Every endpoint of the contract as a function over the bridge: `client.signal.list({})`. */
export function clientOver(bridge: Pick<Bridge, 'call'>, onStored: OnStored = () => undefined): Client<Contract> {
  const call = async (name: string, kind: Kind, input: unknown) => {
    const answer = (await bridge.call(name, input)) as Answer<unknown>;
    if (kind === 'command' || kind === 'keep') onStored(answer);
    return answer;
  };
  const features = Object.entries(contract).map(([feature, endpoints]) => [
    feature,
    Object.fromEntries(Object.entries(endpoints).map(([method, { kind }]) => [method, (input: unknown) => call(`${feature}.${method}`, kind, input)])),
  ]);
  return Object.fromEntries(features) as Client<Contract>;
}
