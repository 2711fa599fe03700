import {createElement, isValidElement, type ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import Translate, {translate} from './Translate';

describe('Translate', () => {
  it('puts values in their places', () => {
    expect(translate({id: 'a', message: '{n}个中的{m}个'}, {n: 3, m: 2})).toBe('3个中的2个');
    expect(translate({id: 'a', message: '没有{value}'})).toBe('没有{value}');
  });

  it('takes elements as values', () => {
    const parts = Translate({children: '在{place}里', values: {place: createElement('b', null, '此')}});
    expect((parts as ReactNode[]).filter(isValidElement)).toHaveLength(1);
    expect(renderToStaticMarkup(createElement('p', null, ...(parts as ReactNode[])))).toBe(
      '<p>在<b>此</b>里</p>',
    );
  });

  it('is one text where no element is among the values', () => {
    expect(Translate({children: '共{n}个', values: {n: 5}})).toBe('共5个');
  });
});
