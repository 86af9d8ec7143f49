import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { moduleElf } from '../testing/module-elf.ts';
import { ElfSyntaxError, readModuleElf } from './elf.ts';
import { parseInfo } from './module-lists.ts';

describe('readModuleElf', () => {
  for (const wide of [true, false]) {
    for (const little of [true, false]) {
      test(`reads ${wide ? 64 : 32} bits, ${little ? 'little' : 'big'}-endian`, () => {
        const info = ['license=GPL', 'firmware=a/b.bin', 'firmware=c.bin'];
        const read = readModuleElf(moduleElf({ info, wide, little, machine: 183 }));
        assert.equal(read.machine, 183);
        assert.deepEqual(parseInfo(read.info ?? '').get('firmware'), ['a/b.bin', 'c.bin']);
      });
    }
  }

  test('tells a module that says nothing from one that has an empty list', () => {
    assert.equal(readModuleElf(moduleElf({ info: 'none' })).info, undefined);
    assert.equal(readModuleElf(moduleElf({ info: [] })).info, '');
  });

  test('refuses what is no ELF file, and one that was cut anywhere', () => {
    assert.throws(() => readModuleElf(Buffer.from('#!/bin/sh\n'.repeat(10))), ElfSyntaxError);
    const whole = moduleElf({ info: ['license=GPL'] });
    for (let length = 0; length < whole.length; length++) {
      assert.throws(() => readModuleElf(whole.subarray(0, length)), ElfSyntaxError, `cut to ${length}`);
    }
  });

  test('gives a result or an ElfSyntaxError whatever a field holds', () => {
    const whole = moduleElf({ info: ['license=GPL'] });
    for (let at = 0; at + 8 <= whole.length; at++) {
      for (const value of [0xffffffffffffffffn, 0x8000000000000000n, 0x7fffffffn, 0n]) {
        const bytes = Buffer.from(whole);
        bytes.writeBigUInt64LE(value, at);
        try {
          const { info } = readModuleElf(bytes);
          assert.ok((info?.length ?? 0) <= bytes.length);
        } catch (error) {
          assert.ok(error instanceof ElfSyntaxError, `${value} at ${at}: ${error}`);
        }
      }
    }
  });
});
