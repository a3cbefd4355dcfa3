/** Documented. */
@NonNullApi
package com.example.shop;

import org.example.NonNullApi;
