import type { ConsumerKeyStore } from '#client-registration';
import type { Consumer, ConsumerKey } from '#protocol';
import { ConsumerKeyEntity } from '../entities/consumer-key.entity.js';
import type { Seal } from '../seal.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { editableCredential } from './editable-credential.js';

/** A consumer key as it is read to verify signatures: its secret is still sealed. */
export type SealedConsumer = Omit<Consumer, 'secret'> & { readonly sealedSecret: string };

/** Consumer keys of OAuth 1.0 in the database, their secrets sealed. */
export class StoredConsumerKeys implements ConsumerKeyStore {
  constructor(
    private readonly unitOfWork: DatabaseUnitOfWork,
    private readonly seal: Seal,
  ) {}

  isTaken(consumerKey: string): Promise<boolean> {
    return this.unitOfWork.read((manager) => manager.existsBy(ConsumerKeyEntity, { consumerKey }));
  }

  findSealed(consumerKey: string): Promise<SealedConsumer | undefined> {
    return this.unitOfWork.read(async (manager) => {
      const select = manager.createQueryBuilder(ConsumerKeyEntity, 'row').addSelect('row.sealedSecret');
      const row = await select.where({ consumerKey }).getOne();
      return row === null ? undefined : { ...row, sealedSecret: row.sealedSecret ?? '' };
    });
  }

  open({ sealedSecret, ...consumer }: SealedConsumer): Consumer {
    return { ...consumer, secret: this.seal.open(sealedSecret, consumer.id).toString('utf8') };
  }

  async insert(clientId: string, key: ConsumerKey, secret: string): Promise<void> {
    const { signatureMethods, ...rest } = key;
    const sealedSecret = this.seal.close(Buffer.from(secret), key.id);
    const row = { ...rest, signatureMethods: [...signatureMethods], clientId, sealedSecret };
    await this.unitOfWork.manager.insert(ConsumerKeyEntity, row);
    this.unitOfWork.revise();
  }

  async update(key: ConsumerKey): Promise<void> {
    await this.unitOfWork.manager.update(ConsumerKeyEntity, { id: key.id }, editableCredential(key));
    this.unitOfWork.revise();
  }
}
