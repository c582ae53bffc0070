import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Shape } from '../../ontology/shape.ts';

/** A node as the program draws it: the shape of its kind, with a hole in the middle when it is pinned. */
export interface ShapedNode extends NodeDisplayData {
  readonly shape: Shape;
  readonly pinned: boolean;
}

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;

const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_angle;
attribute vec4 a_shape;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying vec4 v_shape;
const float bias = 255.0 / 254.0;
void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  v_offset = size * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + v_offset, 1)).xy, 0, 1);
  v_radius = size / 2.0;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

// The boundary between two corners is a line; the sign of the distance to it says which side a pixel is on.
// v_shape holds points, inner radius, turn, and flags: 1 for hollow, 2 for pinned.
const FRAGMENT_SHADER = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying vec4 v_shape;
uniform float u_correctionRatio;
const float PI = 3.141592653589793;
float distanceToBoundary(vec2 offset) {
  float distance = length(offset);
  if (v_shape.x < 1.0) return distance - v_radius;
  float sector = PI / v_shape.x;
  float angle = atan(offset.x, offset.y) + v_shape.z;
  float within = abs(mod(angle + sector, 2.0 * sector) - sector);
  vec2 place = distance / v_radius * vec2(cos(within), sin(within));
  vec2 side = vec2(v_shape.y * cos(sector) - 1.0, v_shape.y * sin(sector));
  return dot(place - vec2(1.0, 0.0), normalize(vec2(side.y, -side.x))) * v_radius;
}
void main(void) {
  float border = u_correctionRatio * 2.0;
  float outside = distanceToBoundary(v_offset);
  #ifdef PICKING_MODE
  gl_FragColor = outside > 0.0 ? vec4(0.0) : v_color;
  #else
  float hollow = mod(v_shape.w, 2.0);
  float pinned = floor(v_shape.w / 2.0);
  float ring = 0.16 * v_radius;
  if (hollow > 0.5) outside = abs(outside + ring) - ring;
  if (pinned > 0.5) outside = max(outside, 0.28 * v_radius - length(v_offset));
  gl_FragColor = mix(v_color, vec4(0.0), smoothstep(-border, border, outside));
  #endif
}`;

/** Draws every kind's shape in one program, by its distance function. */
export class ShapeNodeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_shape', size: 4, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData): void {
    const { shape, pinned } = data as ShapedNode;
    const flags = (shape.hollow ? 1 : 0) + (pinned ? 2 : 0);
    const values = [data.x, data.y, data.size, floatColor(data.color), nodeIndex];
    this.array.set([...values, shape.points, shape.inner, shape.turn, flags], start);
  }

  setUniforms({ sizeRatio, correctionRatio, matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations['u_correctionRatio'] ?? null, correctionRatio);
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, sizeRatio);
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
  }
}
