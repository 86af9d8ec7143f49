import type { SignatureVerdict } from '../../pipeline/verify.ts';
import type { HostVerdict } from '../../sigstore/types.ts';

type Row = [client: string, answer: string, why: string];

/** What each client says of an image, one line each: the client, its answer, why. */
export function clientTable(signatures: SignatureVerdict, hosts: readonly HostVerdict[]): string[] {
  const rows: Row[] = [
    ...signatures.clients.map(({ client, accepted, detail }): Row => [client, said(accepted), detail]),
    ...hosts.flatMap(hostRows),
    ...signatures.attestations.map((type): Row => ['attestation', 'verified', type]),
  ];
  const [first, second] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map(([client, answer, why]) => `${client.padEnd(first ?? 0)}  ${answer.padEnd(second ?? 0)}  ${why}`);
}

function hostRows({ reference, policyFrom, result, reason, enforceSigpolicy }: HostVerdict): Row[] {
  const why = enforceSigpolicy.ok ? enforceSigpolicy.detail : enforceSigpolicy.reason;
  return [
    [`podman, skopeo, bootc on the ${policyFrom}, for ${reference}`, result, reason],
    [`bootc on the ${policyFrom}, --enforce-container-sigpolicy`, said(enforceSigpolicy.ok), why],
  ];
}

function said(accepted: boolean): string {
  return accepted ? 'accepted' : 'refused';
}
