import { withServer } from '#platform/testing';
import { TypeMetadataStorage } from '@nestjs/graphql';
import { getMetadataStorage } from 'class-validator';

withServer();

describe('the door', () => {
  it('checks the shape of every field of every input: what is not checked would be dropped in silence', () => {
    const inputs = [...TypeMetadataStorage.getInputTypesMetadata(), ...TypeMetadataStorage.getArgumentsMetadata()];
    const unchecked = inputs.flatMap(({ target, properties }) => {
      const checked = new Set(getMetadataStorage().getTargetValidationMetadatas(target, '', true, false).map((m) => m.propertyName));
      return (properties ?? []).filter((p) => !checked.has(p.name) && target.name !== 'KindRulesType' && target.name !== 'OrdinanceRulesType').map((p) => `${target.name}.${p.name}`);
    });
    expect(inputs.length).toBeGreaterThan(30);
    expect(unchecked).toEqual([]);
  });

  it('gives no field of an input a default: the compiled executor refuses an input that leaves such a field out', () => {
    const withDefault = TypeMetadataStorage.getInputTypesMetadata().flatMap(({ target, properties }) => (properties ?? []).filter((p) => p.options.defaultValue !== undefined).map((p) => `${target.name}.${p.name}`));
    expect(withDefault).toEqual([]);
  });
});
