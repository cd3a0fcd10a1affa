import type { ReactElement } from 'react';
import type { GrantName } from './grant-type.js';
import { useGrantTexts } from './locales/texts.js';
import { partiesOf, SEQUENCES, type Party, type Step } from './sequence.js';
import classes from './sequence-diagram.module.css';

const WIDTH = 400;
const BOX = { width: 84, height: 22 };
const FIRST_STEP = 46;
const STEP = 25;
const HEAD = 6;
/** Half of what a step’s words may take, so that they stay inside the picture. */
const HALF_TEXT = 96;

/** Who sends what to whom in a grant, as a picture; to who cannot see it, as sentences. */
export function SequenceDiagram({ of }: { of: GrantName }): ReactElement {
  const t = useGrantTexts();
  const steps = SEQUENCES[of];
  const parties = partiesOf(steps);
  const height = FIRST_STEP + steps.length * STEP;
  const spoken = steps.map(({ from, to, name }, index) =>
    t('spokenStep', {
      number: index + 1,
      from: t(`party.${from}`),
      to: t(`party.${to}`),
      what: t(`step.${name}`),
    }),
  );
  return (
    <svg
      className={classes.diagram}
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={spoken.join(' ')}
    >
      {parties.map((party) => (
        <g key={party}>
          <line className={classes.lane} x1={laneOf(party)} x2={laneOf(party)} y1={BOX.height} y2={height} />
          <rect className={classes.box} {...BOX} rx={5} x={laneOf(party) - BOX.width / 2} y={1} />
          <text className={classes.party} x={laneOf(party)} y={16}>
            {t(`party.${party}`)}
          </text>
        </g>
      ))}
      {steps.map((step, index) => (
        <Arrow key={step.name} step={step} number={index + 1} y={FIRST_STEP + index * STEP} laneOf={laneOf} />
      ))}
    </svg>
  );

  function laneOf(party: Party): number {
    const gap = (WIDTH - BOX.width - 4) / (parties.length - 1);
    return 2 + BOX.width / 2 + parties.indexOf(party) * gap;
  }
}

interface ArrowProps {
  readonly step: Step;
  readonly number: number;
  readonly y: number;
  readonly laneOf: (party: Party) => number;
}

function Arrow({ step, number, y, laneOf }: ArrowProps): ReactElement {
  const t = useGrantTexts();
  const [from, to] = [laneOf(step.from), laneOf(step.to)];
  const back = to > from ? -HEAD : HEAD;
  const middle = Math.min(WIDTH - HALF_TEXT, Math.max(HALF_TEXT, (from + to) / 2));
  return (
    <g>
      <line className={classes.arrow} x1={from} x2={to + back} y1={y + 5} y2={y + 5} />
      <path className={classes.head} d={`M${to} ${y + 5} l${back} -3.5 v7 z`} />
      <text className={classes.step} x={middle} y={y}>
        {`${number}. ${t(`step.${step.name}`)}`}
      </text>
    </g>
  );
}
