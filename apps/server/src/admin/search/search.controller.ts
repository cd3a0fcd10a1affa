import { Get, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { searchToWire } from './search-to-wire.js';
import { RequirePermission } from '../access/permissions.js';
import { Resource } from '../resource.js';
import { Answers } from '../wire/answers.js';
import { ApiProblems } from '../wire/api-problems.js';
import { Search } from './search.js';
import { SearchParameters } from './search.dto.js';
import { SearchResultView } from './search.view.js';

/** One search over everything that has a page of its own: what a command palette asks. */
@Resource('Search', 'search')
export class SearchController {
  constructor(private readonly search: Search) {}

  @Get()
  @RequirePermission('read')
  @Answers(SearchResultView)
  @ApiProblems(400)
  @ApiOperation({
    summary:
      'Finds applications, credential sets, credentials, accounts, tokens and APIs; at most five of each',
  })
  async find(@Query() { q }: SearchParameters): Promise<SearchResultView> {
    return searchToWire(await this.search.by(q));
  }
}
