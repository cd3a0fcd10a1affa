import { inUnits, type RegistrationHost } from './registration-host.js';
import { SAMPLE_TIME, sampleApplication, sampleDelegation, sampleServiceAccount } from './samples.js';

/** What every `DelegationStore` must do. */
export function describeDelegationStoreContract(name: string, open: () => Promise<RegistrationHost>): void {
  /** A host with two service accounts, and with these delegations. */
  const holding = async (...delegations: readonly ReturnType<typeof sampleDelegation>[]) => {
    const host = await open();
    await inUnits(
      host,
      () => host.applications.insert(sampleApplication()),
      () => host.credentialSets.insert(sampleServiceAccount()),
      () => host.credentialSets.insert(sampleServiceAccount({ clientId: 'sa_other' })),
      ...delegations.map((each) => () => host.delegations.insert(each)),
    );
    return host;
  };

  describe(`delegations: ${name}`, () => {
    it('gives back what was inserted, subjects and access in their order', async () => {
      const delegation = sampleDelegation({
        subjects: ['zo\u00eb@b\u00fccher.example', '@example.com', 'ada@example.com'],
        access: [
          { audience: 'https://friends.example', scope: 'view_friends' },
          { audience: 'https://a.example', scope: 'read' },
        ],
        needsApproval: true,
      });
      const { delegations, unitOfWork } = await holding(delegation);
      expect(await delegations.find(delegation.id)).toEqual(delegation);
      expect(await unitOfWork.run(() => delegations.findForChange(delegation.id))).toEqual(delegation);
      for (const id of ['dlg_absent', 'nul\0']) expect(await delegations.find(id)).toBeUndefined();
    });

    it('writes who approved and who removed it, and nothing else', async () => {
      const { delegations, unitOfWork } = await holding(sampleDelegation({ needsApproval: true }));
      const ends = {
        ...{ approvedAt: SAMPLE_TIME + 1, approvedBy: 'acc_ruth' },
        ...{ removedAt: SAMPLE_TIME + 2, removedBy: 'operator' },
      };
      const rewritten = sampleDelegation({
        ...ends,
        subjects: ['eve@example.com'],
        access: [],
        reason: 'none',
      });
      await unitOfWork.run(() => delegations.update(rewritten));
      expect(await delegations.find('dlg_invoices')).toEqual(
        sampleDelegation({ ...ends, needsApproval: true }),
      );
    });

    it('has those of one service account that were not removed', async () => {
      const { delegations } = await holding(
        sampleDelegation(),
        sampleDelegation({ id: 'dlg_removed', removedAt: SAMPLE_TIME, removedBy: 'operator' }),
        sampleDelegation({ id: 'dlg_expired', expiresAt: SAMPLE_TIME - 1, createdAt: SAMPLE_TIME + 1 }),
        sampleDelegation({ id: 'dlg_other', clientId: 'sa_other' }),
      );
      const own = await delegations.ofClient(sampleDelegation().clientId);
      expect(own.map(({ id }) => id)).toEqual(['dlg_invoices', 'dlg_expired']);
      expect(await delegations.ofClient('sa_absent')).toEqual([]);
    });

    it('lists the newest first, removed ones too, page by page and by service account', async () => {
      const { delegations } = await holding(
        ...[1, 2, 3].map((age) =>
          sampleDelegation({ id: `dlg_${age}`, createdAt: SAMPLE_TIME + age, removedAt: SAMPLE_TIME }),
        ),
        sampleDelegation({ id: 'dlg_other', clientId: 'sa_other' }),
      );
      const first = await delegations.list({ limit: 2 });
      const second = await delegations.list({ limit: 2, after: first.next ?? undefined });
      const found = [...first.items, ...second.items].map(({ id }) => id);
      expect([found, second.next]).toEqual([['dlg_3', 'dlg_2', 'dlg_1', 'dlg_other'], null]);
      const { items } = await delegations.list({ limit: 9, clientId: 'sa_other' });
      expect(items.map(({ id }) => id)).toEqual(['dlg_other']);
    });
  });
}
