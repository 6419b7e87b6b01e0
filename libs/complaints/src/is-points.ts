import { applyDecorators } from '@nestjs/common';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional } from 'class-validator';
import { IsId } from '@lydhoer/http';

/** The points about a decision that a step takes along, 1 to 50, each once; left out: every point that is ready. */
export const IsPoints = () =>
  applyDecorators(IsOptional(), IsArray(), ArrayMinSize(1), ArrayMaxSize(50), ArrayUnique(), IsId({ each: true }));
