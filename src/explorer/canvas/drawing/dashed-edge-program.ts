import {
  createEdgeArrowHeadProgram,
  createEdgeClampedProgram,
  createEdgeCompoundProgram,
  type EdgeProgramType,
  type ProgramInfo,
} from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import { ARROW_HEAD } from './arrow-head.ts';

/** What sigma's line has, and its published type leaves out. */
interface LineProgram {
  getDefinition(): {
    readonly UNIFORMS: readonly string[];
    readonly VERTEX_SHADER_SOURCE: string;
    readonly FRAGMENT_SHADER_SOURCE: string;
  };
  setUniforms(params: RenderParams, info: ProgramInfo): void;
}

const Line = createEdgeClampedProgram(ARROW_HEAD) as unknown as new (
  ...args: ConstructorParameters<EdgeProgramType>
) => LineProgram;

/** Sigma's line to the rim of the target, with gaps of constant length on the screen. */
class DashedLine extends Line {
  override getDefinition() {
    const line = super.getDefinition();
    return {
      ...line,
      UNIFORMS: [...line.UNIFORMS, 'u_viewport'],
      VERTEX_SHADER_SOURCE: extend(
        line.VERTEX_SHADER_SOURCE,
        'uniform vec2 u_viewport; varying float v_along;',
        `vec2 way = (u_matrix * vec3(a_positionEnd, 1)).xy - (u_matrix * vec3(a_positionStart, 1)).xy;
         v_along = a_positionCoef * length(way * u_viewport / 2.0);`,
      ),
      FRAGMENT_SHADER_SOURCE: extend(
        line.FRAGMENT_SHADER_SOURCE,
        'varying float v_along;',
        `#ifndef PICKING_MODE
         if (fract(v_along / 9.0) > 0.55) { gl_FragColor = vec4(0.0); return; }
         #endif`,
      ),
    };
  }

  override setUniforms(params: RenderParams, info: ProgramInfo): void {
    super.setUniforms(params, info);
    info.gl.uniform2f(info.uniformLocations['u_viewport'] ?? null, params.width, params.height);
  }
}

/** A dashed arrow. */
export const DashedEdgeProgram = createEdgeCompoundProgram([
  DashedLine as unknown as EdgeProgramType,
  createEdgeArrowHeadProgram(ARROW_HEAD),
]);

/** Adds declarations before a shader's main function and statements at its start. */
function extend(shader: string, declarations: string, statements: string): string {
  const main = /void main\([a-z]*\) \{/;
  if (!main.test(shader)) throw new Error('The shader of sigma has no main function: dashed lines need an update.');
  return shader.replace(main, (start) => `${declarations}\n${start}\n${statements}`);
}
