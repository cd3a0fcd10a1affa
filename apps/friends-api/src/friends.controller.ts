import { BadRequestException, Body, Controller, Get, Post } from '@nestjs/common';
import { AllowCallers, CurrentCaller, RequireScope, type Caller, type CallerKind } from '#resource-server';
import { Friends, type Friendship } from './friends.js';

/** The answer of `GET /friends`: who asked, as the token told it, and what they may see. */
interface FriendsAnswer {
  readonly caller: {
    readonly kind: CallerKind;
    readonly subject: string;
    readonly client_id: string;
    readonly actor?: string;
  };
  readonly friends: readonly Friendship[];
}

const LONGEST_NAME = 120;

/** Friends, for two legs and for three. */
@Controller('friends')
export class FriendsController {
  constructor(private readonly friends: Friends) {}

  /** An application sees everybody's friends; a person, or who acts for a person, sees that person's. */
  @Get()
  @RequireScope('view_friends')
  list(@CurrentCaller() caller: Caller): FriendsAnswer {
    const { kind, subject, clientId, actor } = caller;
    return {
      caller: { kind, subject, client_id: clientId, ...(actor === undefined ? {} : { actor }) },
      friends: kind === 'application' ? this.friends.all() : this.friends.of(subject),
    };
  }

  /** A person makes a friend, or somebody for them; an application alone has no friends. */
  @Post()
  @RequireScope('invite_friends')
  @AllowCallers('person', 'delegated')
  invite(@CurrentCaller() { subject }: Caller, @Body() body: unknown): Friendship {
    return this.friends.add(subject, nameOf(body));
  }
}

function nameOf(body: unknown): string {
  const { name } = (body ?? {}) as { readonly name?: unknown };
  if (typeof name === 'string' && name !== '' && name.length <= LONGEST_NAME) return name;
  throw new BadRequestException(`name: a text of 1 to ${LONGEST_NAME} characters is needed`);
}
