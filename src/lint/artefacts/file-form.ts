import { Ajv } from 'ajv'
import { parse } from 'yaml'
import type { OutputFile } from '../../targets/target.js'
import type { ArtefactRule, Found } from '../rule.js'
import { forms } from './forms.js'

/** A file that its reader would refuse: a field that is not there, is too many, or has a value of the wrong form. */
export const fileForm: ArtefactRule = {
  name: 'file-form',
  severity: 'error',
  check: (files) => {
    const ajv = new Ajv({ allErrors: true, strict: false })
    const validators = forms.map(({ path, schema }) => ({ path, validate: ajv.compile(schema) }))
    return validators.flatMap(({ path, validate }) =>
      files
        .filter((file) => path.test(file.path))
        .flatMap((file) =>
          validate(parse(file.content)) ? [] : (validate.errors ?? []).map((error) => found(file, error)),
        ),
    )
  },
}

const found = ({ path }: OutputFile, { instancePath, message }: { instancePath: string; message?: string }): Found => ({
  where: { path },
  message: `${instancePath || '/'} ${message ?? 'is wrong'}`,
})
