// Offers in the order of their days, each with its answer.
import { expect, it } from 'vitest';
import { offerSteps } from '../offerSteps';

const columns = { date: 'date', kind: 'kind', by: 'by', what: 'what', answered: 'answered', answer: 'answer' };
const fund = { date: '2019-06-19', kind: 'offer', by: 'Seoul', what: 'A fund', answered: '2019-06-19', answer: 'Refused within the hour' };
const talks = { date: '2019-01-09', kind: 'offer', by: 'Tokyo', what: 'Talks', answered: null, answer: 'Not taken up' };
const panel = { date: '2019-06-20', kind: 'offer', by: 'Tokyo', what: 'A panel', answered: '2019-07-16', answer: 'Refused' };
const step = { date: '2019-08-22', kind: 'measure', by: 'Seoul', what: 'Decides to end the pact', answered: null, answer: null };

it('the capital that began has the left lane, and the steps go by their days', () => {
  const { capitals, steps } = offerSteps([fund, step, panel, talks], columns);
  expect(capitals).toEqual(['Tokyo', 'Seoul']);
  expect(steps.map(({ day }) => day)).toEqual(['9 January', '19 June', '20 June', '22 August']);
  expect(steps.map(({ stop }) => stop)).toEqual([0, 1, 2, 3]);
});

it('an answer has its day where that is another and is known', () => {
  const { steps } = offerSteps([talks, fund, panel, step], columns);
  expect(steps.map(({ answer }) => answer)).toEqual(['Not taken up', 'Refused within the hour', '16 July: Refused', '']);
  expect(steps[2]?.sentence).toBe('20 June 2019: Tokyo puts forward: a panel. Seoul (16 July): refused.');
  expect(steps[3]?.sentence).toBe('22 August 2019: Seoul decides to end the pact.');
});

it('three capitals have no lanes', () => {
  expect(() => offerSteps([talks, fund, { ...panel, by: 'Washington' }], columns)).toThrow('two capitals');
});
