/** Sparse files for archives, in each of GNU's forms, and what is wrong about some. */
import { padded, type RawMember } from './tar.ts';

type Map = readonly (readonly [offset: number, length: number])[];
type Make = (name: string) => RawMember;

const data = (map: Map): Buffer =>
  Buffer.alloc(
    map.reduce((sum, [, length]) => sum + length, 0),
    'data',
  );

/** GNU's old form, of type `S`: Go and GNU tar read it, no image client does. */
export function oldSparse(name: string): RawMember {
  return {
    name,
    flag: 'S',
    content: Buffer.alloc(512, 'data'),
    patch: (header) => {
      header.write('ustar  \0', 257, 'latin1');
      header.fill(0, 345, 512);
      header.write('00000001000\x0000000001000\0', 386, 'latin1');
      header.write('00000002000\0', 483, 'latin1');
    },
  };
}

/** Form 0.0: a pair of records for each fragment. */
export function sparse00(size: number, map: Map, content = data(map)): Make {
  return (name) => ({
    name,
    content,
    pax: [
      ['GNU.sparse.size', `${size}`],
      ['GNU.sparse.numblocks', `${map.length}`],
      ...map.flatMap(([offset, length]): [string, string][] => [
        ['GNU.sparse.offset', `${offset}`],
        ['GNU.sparse.numbytes', `${length}`],
      ]),
    ],
  });
}

/** Form 0.1: one record for all of them, and a made-up name. */
export function sparse01(size: number, map: Map, content = data(map)): Make {
  return (name) => ({
    name: `${name}.made-up`,
    content,
    pax: [
      ['GNU.sparse.size', `${size}`],
      ['GNU.sparse.numblocks', `${map.length}`],
      ['GNU.sparse.map', map.flat().join(',')],
      ['GNU.sparse.name', name],
    ],
  });
}

/** Form 1.0: the map in front of the content. */
export function sparse10(size: number, map: Map, content = data(map), text?: string): Make {
  const lines = text ?? [map.length, ...map.flat()].map((value) => `${value}\n`).join('');
  return (name) => ({
    name: `${name}.made-up`,
    content: Buffer.concat([padded(Buffer.from(lines)), content]),
    pax: [
      ['GNU.sparse.major', '1'],
      ['GNU.sparse.minor', '0'],
      ['GNU.sparse.name', name],
      ['GNU.sparse.realsize', `${size}`],
    ],
  });
}

const forms = { '0.0': sparse00, '0.1': sparse01, '1.0': sparse10 } as const;
export const many: Map = Array.from({ length: 200 }, (_, at) => [at * 2048 + 512, 512]);
const tail: Map = [
  [512, 1024],
  [4096, 100],
];

/** Files that all who know a form read alike, in each form; then such that no one should read. */
export function sparseFiles(): [what: string, make: Make][] {
  const all: [string, Make][] = [];
  for (const [form, make] of Object.entries(forms)) {
    all.push(
      [`${form}, holes before and between`, make(4196, tail)],
      [
        `${form}, a hole at the end`,
        make(8192, [
          [0, 512],
          [8192, 0],
        ]),
      ],
      [`${form}, nothing but a hole`, make(5000, [[5000, 0]])],
      [`${form}, many fragments`, make(500_000, [...many, [500_000, 0]])],
      [
        `${form}, fragments that overlap`,
        make(4096, [
          [0, 1024],
          [512, 512],
        ]),
      ],
      [`${form}, beyond the end`, make(1024, [[1024, 512]])],
      [`${form}, more stored than the map says`, make(4096, [[512, 512]], Buffer.alloc(1024, 'x'))],
      [`${form}, less stored than the map says`, make(4096, [[512, 1024]], Buffer.alloc(512, 'x'))],
      [`${form}, within a block`, make(4096, [[100, 100]])],
    );
  }
  return [
    ...all,
    ['old', oldSparse],
    ['1.0, a map without an end', sparse10(4096, [], Buffer.alloc(0), '9\n1\n')],
    ['1.0, a map of letters', sparse10(4096, [], Buffer.alloc(0), 'x\n')],
    [
      'unknown version',
      (name) => ({
        name,
        content: 'x',
        pax: [
          ['GNU.sparse.major', '2'],
          ['GNU.sparse.minor', '0'],
        ],
      }),
    ],
    ['a directory', (name) => ({ ...sparse00(512, [[0, 512]])(name), flag: '5', content: '' })],
  ];
}
