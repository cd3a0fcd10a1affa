import { applyDecorators, type Type } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type as TransformsTo } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  NotContains,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/** What every field of a request says about itself. It is needed unless it is optional. */
export interface FieldOptions {
  readonly description?: string;
  readonly example?: unknown;
  readonly optional?: boolean;
  /** Whether null is a value of its own, such as “never”. */
  readonly nullable?: boolean;
}

/** A text of bounded length. */
export function Text(options: FieldOptions & { readonly longest: number }): PropertyDecorator {
  const { longest } = options;
  return field(options, { type: 'string', maxLength: longest }, ...textChecks(longest, false));
}

/** A list of texts, bounded in number and length. */
export function TextList(
  options: FieldOptions & { readonly most: number; readonly longest: number },
): PropertyDecorator {
  const { most, longest } = options;
  return field(
    options,
    { type: 'array', items: { type: 'string', maxLength: longest }, maxItems: most },
    IsArray(),
    ArrayMaxSize(most),
    ...textChecks(longest, true),
  );
}

/** A list of objects, bounded in number. */
export function ObjectList(
  Body: Type<unknown>,
  options: FieldOptions & { readonly most: number },
): PropertyDecorator {
  const { most } = options;
  return field(
    options,
    { type: [Body], maxItems: most },
    IsArray(),
    ArrayMaxSize(most),
    ValidateNested({ each: true }),
    TransformsTo(() => Body),
  );
}

/** One of some words. */
export function OneOf(values: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'string', enum: [...values] }, IsIn(values));
}

/** A list of some words, each at most once. */
export function SomeOf(values: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: 'array', items: { type: 'string', enum: [...values] }, maxItems: values.length },
    IsArray(),
    ArrayMaxSize(values.length),
    IsIn(values, { each: true }),
  );
}

/** A whole number from 1 to `largest`. */
export function Whole(options: FieldOptions & { readonly largest: number }): PropertyDecorator {
  const { largest } = options;
  return field(
    options,
    { type: 'integer', minimum: 1, maximum: largest },
    IsInt({ message: ({ property }) => `${property} must be a whole number from 1 to ${largest}` }),
    Min(1),
    Max(largest),
  );
}

/** True or false. */
export function Flag(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'boolean' }, IsBoolean());
}

/** A date-time of RFC 3339, with its offset. */
export function Instant(options: FieldOptions = {}): PropertyDecorator {
  const message = ({ property }: { property: string }): string =>
    `${property} must be a date-time with its offset, such as 2027-01-31T12:00:00Z`;
  return field(
    { example: '2027-01-31T12:00:00Z', ...options },
    { type: 'string', format: 'date-time' },
    IsISO8601({ strict: true, strictSeparator: true }, { message }),
    Matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/, { message }),
  );
}

/** Reads a query parameter that spells a value of another type; what it does not spell fails its check. */
export function Spelled<T>(pattern: RegExp, read: (text: string) => T): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && pattern.test(value) ? read(value) : value,
  );
}

/** Databases cannot store NUL, and none of our texts needs it. */
function textChecks(longest: number, each: boolean): readonly PropertyDecorator[] {
  return [
    IsString({ each }),
    MaxLength(longest, { each }),
    NotContains('\0', { each, message: ({ property }) => `${property} must not hold the character NUL` }),
  ];
}

function field(
  { description, example, optional = false, nullable = false }: FieldOptions,
  schema: ApiPropertyOptions,
  ...checks: readonly PropertyDecorator[]
): PropertyDecorator {
  const property = {
    ...schema,
    required: !optional,
    ...(nullable ? { nullable } : {}),
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
  } as ApiPropertyOptions;
  const isGiven = (_: object, value: unknown): boolean =>
    !(optional && value === undefined) && !(nullable && value === null);
  return applyDecorators(ApiProperty(property), ValidateIf(isGiven), ...checks);
}
