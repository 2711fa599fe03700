/** Points in a plane, and the share of their spread that the plane shows. */
export type Projection = {points: [x: number, y: number][]; share: number};

/** The eigenvector of a symmetric matrix with the largest eigenvalue, by repeated multiplication. */
function leading(matrix: readonly (readonly number[])[]): {vector: number[]; value: number} {
  // A start that is no eigenvector itself by symmetry.
  let vector = matrix.map((_, index) => 1 + index / 7);
  let value = 0;
  for (let round = 0; round < 500; round += 1) {
    const product = matrix.map((row) => row.reduce((sum, x, index) => sum + x * vector[index]!, 0));
    value = Math.hypot(...product);
    if (value < 1e-12) return {vector: vector.map(() => 0), value: 0};
    vector = product.map((x) => x / value);
  }
  return {vector, value};
}

/**
 * Principal component analysis: the plane in which a few points of many dimensions lie farthest apart.
 * Worked out from their inner products, of which there are far fewer than pairs of dimensions.
 */
export function project(vectors: readonly (readonly number[])[]): Projection {
  const mean = vectors[0]!.map(
    (_, at) => vectors.reduce((sum, vector) => sum + vector[at]!, 0) / vectors.length,
  );
  const centred = vectors.map((vector) => vector.map((x, at) => x - mean[at]!));
  const products = centred.map((a) => centred.map((b) => a.reduce((sum, x, at) => sum + x * b[at]!, 0)));
  const total = products.reduce((sum, row, index) => sum + row[index]!, 0);
  const first = leading(products);
  const rest = products.map((row, i) =>
    row.map((x, j) => x - first.value * first.vector[i]! * first.vector[j]!),
  );
  const second = leading(rest);
  // The sign of an eigenvector is free: the first point stands to the right and up.
  const along = ({vector, value}: {vector: number[]; value: number}): number[] => {
    const sign = (vector[0] ?? 0) < 0 ? -1 : 1;
    return vector.map((x) => sign * x * Math.sqrt(value));
  };
  const [xs, ys] = [along(first), along(second)];
  return {
    points: vectors.map((_, index) => [xs[index]!, ys[index]!]),
    share: total > 0 ? (first.value + second.value) / total : 1,
  };
}
