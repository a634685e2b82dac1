import { contract, type Contract } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/define.ts';
import type { Bridge } from '#shared/shell/bridge.ts';

/** Every endpoint of the contract as a function over the bridge: `client.signal.list({})`. */
export function clientOver(bridge: Pick<Bridge, 'call'>): Client<Contract> {
  const features = Object.entries(contract).map(([feature, endpoints]) => [
    feature,
    Object.fromEntries(Object.keys(endpoints).map((method) => [method, (input: unknown) => bridge.call(`${feature}.${method}`, input)])),
  ]);
  return Object.fromEntries(features) as Client<Contract>;
}
