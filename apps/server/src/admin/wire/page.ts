import { LIMITS } from '#client-registration';
import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Spelled, Text, Whole } from './fields.js';

/** Which page of a list is asked for. */
export class PageParameters {
  @Spelled(/^\d{1,9}$/, Number)
  @Whole({
    largest: LIMITS.page,
    optional: true,
    description: 'How many items; 50 unless said',
    example: 50,
  })
  limit: number = 50;

  @Text({ longest: 1024, optional: true, description: 'The `next` of the page before' })
  after?: string;
}

/** One page as it is answered. `next` is the `after` of the following page, and the target of the header `Link`. */
export interface PageView<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** A page of what a list holds, each shown by `toView`. */
export function toPageView<T, V>(page: PageView<T>, toView: (item: T) => V): PageView<V> {
  return { items: page.items.map(toView), next: page.next };
}

/** The class that describes a page of `Item` in the OpenAPI document. */
export function PageOf<T>(Item: Type<T>): Type<PageView<T>> {
  class Page implements PageView<T> {
    @ApiProperty({ type: [Item] })
    items!: T[];

    @ApiProperty({
      type: 'string',
      nullable: true,
      description: 'The `after` of the next page; null on the last',
    })
    next!: string | null;
  }
  Object.defineProperty(Page, 'name', { value: `${Item.name.replace(/View$/, '')}Page` });
  return Page;
}
