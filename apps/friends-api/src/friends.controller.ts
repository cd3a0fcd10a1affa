import { Controller, Get } from '@nestjs/common';
import { CurrentCaller, RequireScope, type Caller, type CallerKind } from '#resource-server';
import { allFriends, friendsOf, type Friendship } from './friends.js';

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

/** Friends, for two legs and for three. */
@Controller('friends')
export class FriendsController {
  /** An application sees everybody's friends; a person, or who acts for a person, sees that person's. */
  @Get()
  @RequireScope('view_friends')
  list(@CurrentCaller() caller: Caller): FriendsAnswer {
    const { kind, subject, clientId, actor } = caller;
    return {
      caller: { kind, subject, client_id: clientId, ...(actor === undefined ? {} : { actor }) },
      friends: kind === 'application' ? allFriends() : friendsOf(subject),
    };
  }
}
