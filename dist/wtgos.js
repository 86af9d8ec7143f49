#!/usr/bin/env node
import { dispatch } from './index.js';

await dispatch('cli');
